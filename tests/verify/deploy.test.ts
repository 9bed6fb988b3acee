import { tryDeployments } from "../support/deployments.ts";
import { hasNginx, startNginx } from "../support/nginx.ts";

if (!hasNginx)
  console.log("This machine lacks nginx (apt-get install nginx): deployments before it are not tried.");

tryDeployments(hasNginx ? (folder) => startNginx(folder, 4391) : undefined);
