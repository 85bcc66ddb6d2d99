#!/usr/bin/env bash
# Makes the database's roles and tables, once, when Terraform has applied. Done twice is done once: where the roles are there already
# the tables' owner comes by a token, and no password is read.
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

# Hands standard input to the indexer, and waits as long as it may take, once: asked again it would be at work twice.
invoke() {
  AWS_MAX_ATTEMPTS=1 aws lambda invoke --region "$region" --function-name "$function" --cli-read-timeout 900 \
    --cli-binary-format raw-in-base64-out --payload file:///dev/stdin "$answer" >/dev/null
}
answered() { grep -q '^{"answer":' "$answer"; }
unexpected() {
  echo "expected the indexer to answer, found: $(cat "$answer")" >&2
  exit 1
}

printf '{"contender":"migrate"}' | invoke
if answered; then
  cat "$answer"
  echo
  echo "roles and tables stand; their owner came by a token"
  exit
fi
# A database that is down, say, is no reason to hand over a password.
grep -q '"code":"index-refused"' "$answer" || unexpected

aws secretsmanager get-secret-value --region "$region" --secret-id "$secret" --query SecretString --output text |
  node -e '
    let text = "";
    process.stdin.on("data", (chunk) => (text += chunk)).on("end", () => {
      const { username, password } = JSON.parse(text);
      process.stdout.write(JSON.stringify({ contender: "migrate", master: { user: username, password } }));
    });' |
  invoke

answered || unexpected
cat "$answer"
echo
aws rds modify-db-instance --region "$region" --db-instance-identifier "$database" \
  --rotate-master-user-password --apply-immediately >/dev/null
echo "roles and tables stand; RDS makes its first user a new password"
