/** Labels of our pull requests: whose they are, and what they ask for. */
export const LABELS = {
  promotion: ["contender", "promotion"],
  rollback: ["contender", "rollback"],
  config: ["contender", "config"],
} as const;
