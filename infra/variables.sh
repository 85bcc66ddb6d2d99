#!/usr/bin/env bash
# Prints the commands that make the repository's environments and set its variables, once Terraform has applied. Look at them, then:
#   infra/variables.sh | bash
set -euo pipefail
exec terraform -chdir="$(dirname "${BASH_SOURCE[0]}")" output -raw commands
