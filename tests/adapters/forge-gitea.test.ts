import { after } from "node:test";
import { need } from "../house/need.ts";
import { forgeContract } from "./forge-contract.ts";
import { peopleContract } from "./forge-people-contract.ts";
import { remoteContract } from "./forge-remote-contract.ts";
import { endGitea, giteaPlace } from "./gitea-place.ts";

after(endGitea);

forgeContract("Gitea", giteaPlace, need("gitea", "giteaStatic"));
remoteContract("Gitea", giteaPlace, need("gitea", "giteaStatic"));
peopleContract("Gitea", giteaPlace, need("gitea", "giteaStatic"));
