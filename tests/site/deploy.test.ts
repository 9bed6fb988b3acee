import { createSite } from "../../src/serving/server.ts";
import { tryDeployments } from "../support/deployments.ts";
import { runServer } from "../support/run-server.ts";

tryDeployments((folder) => runServer(createSite(folder)));
