/** Where the actions are thought to be where nobody says: a placeholder, until the project has an address. */
export const DEFAULT_HOME = "your-org/contender";
