#!/usr/bin/env bash
# Makes the database's roles and tables, once, when Terraform has applied. Done twice is done once.
#
# The first connection can't be made by an IAM token: RDS takes one of users that have been granted rds_iam, and its first user has
# not. The indexer, which alone reaches the database, can't read the first user's password either: it has no way to Secrets Manager.
# So whoever runs this reads it (secretsmanager:GetSecretValue) and hands it over with the command (lambda:InvokeFunction). It goes
# through pipes: it is in no argument, file, log or state. Afterwards RDS makes a new one.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

output() { terraform output -raw "$1"; }
region=$(output region) function=$(output indexer) secret=$(output master_secret) database=$(output database)
answer=$(mktemp)
trap 'rm -f "$answer"' EXIT

aws secretsmanager get-secret-value --region "$region" --secret-id "$secret" --query SecretString --output text |
  node -e '
    let text = "";
    process.stdin.on("data", (chunk) => (text += chunk)).on("end", () => {
      const { username, password } = JSON.parse(text);
      process.stdout.write(JSON.stringify({ contender: "migrate", master: { user: username, password } }));
    });' |
  aws lambda invoke --region "$region" --function-name "$function" --cli-binary-format raw-in-base64-out \
    --payload file:///dev/stdin "$answer" >/dev/null

if ! grep -q '^{"answer":' "$answer"; then
  echo "expected the indexer to answer, found: $(cat "$answer")" >&2
  exit 1
fi
cat "$answer"
echo
aws rds modify-db-instance --region "$region" --db-instance-identifier "$database" \
  --rotate-master-user-password --apply-immediately >/dev/null
echo "roles and tables stand; RDS makes its first user a new password"
