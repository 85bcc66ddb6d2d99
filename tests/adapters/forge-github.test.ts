import { forgeContract } from "./forge-contract.ts";
import { peopleContract } from "./forge-people-contract.ts";
import { gitHubPlace } from "./forge-place.ts";
import { remoteContract } from "./forge-remote-contract.ts";

forgeContract("GitHub", gitHubPlace);
remoteContract("GitHub", gitHubPlace);
peopleContract("GitHub", gitHubPlace);
