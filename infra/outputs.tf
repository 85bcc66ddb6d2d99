locals {
  repository = "${var.github.owner}/${var.github.repository}"
  places = merge(
    {
      CONTENDER_STORE       = trimsuffix("s3://${local.bucket}/${var.prefix}", "/")
      CONTENDER_STORE_OWNER = local.account
      CONTENDER_DATABASE    = "lambda:${local.functions.indexer.name}"
      AWS_REGION            = var.region
    },
    { for key in var.kms_key[*] : "CONTENDER_KMS_KEY" => key },
  )
  outputs = merge(local.places, { for job in local.jobs : "CONTENDER_ROLE_${upper(job)}" => local.role_arns[job] })
}

output "variables" {
  description = "The repository's variables."
  value       = local.outputs
}

output "exports" {
  description = "The same for a person's shell, without the roles: eval \"$(terraform output -raw exports)\""
  value       = join("\n", [for name, value in local.places : "export ${name}='${value}'"])
}

output "commands" {
  description = "What makes the repository's environments, each for its default branch alone, and sets its variables: variables.sh prints it."
  value = join("\n", concat(
    [trimspace(<<-EOT
      set -e
      at=repos/${local.repository}/environments
      none() {
        echo "GitHub gives ${local.repository} no environments: one that is private needs GitHub Pro, Team or Enterprise for them" >&2
        exit 1
      }
      there=$(gh api --paginate $at --jq '.environments[].name') || none
      # One that is there is left as it is: to set its branches would take its reviewers away.
      environment() {
        if grep -qixF "$1" <<<"$there"; then
          from=$(gh api "$at/$1/deployment-branch-policies" --jq '[.branch_policies[].name] | join(" ")' 2>/dev/null) || from=
          if [ "$from" != '${var.branch}' ]; then
            echo "the environment $1 was there and stays as it is: expected that ${var.branch} alone deploys to it, found $${from:-no list of branches}; look at https://github.com/${local.repository}/settings/environments" >&2
          fi
        else
          gh api --silent --method PUT "$at/$1" --input - <<<'{"deployment_branch_policy":{"protected_branches":false,"custom_branch_policies":true}}' || none
          gh api --silent --method POST "$at/$1/deployment-branch-policies" -f name='${var.branch}'
        fi
      }
    EOT
    )],
    [for environment in sort(values(var.environments)) : "environment ${environment}"],
    [for name, value in local.outputs : "gh variable set ${name} --repo ${local.repository} --body '${value}'"],
  ))
}

output "indexer" {
  description = "The function that is asked."
  value       = local.functions.indexer.name
}

output "master_secret" {
  description = "Where RDS keeps the first user's password; bootstrap.sh reads it, once."
  value       = aws_db_instance.index.master_user_secret[0].secret_arn
}

output "analysts" {
  description = "What the IAM role of somebody who reads the index with SQL has to be allowed: rds-db:connect on this."
  value       = "arn:${local.partition}:rds-db:${var.region}:${local.account}:dbuser:${aws_db_instance.index.resource_id}/contender_reader"
}

output "database_users" {
  description = "As whom each function may connect to the database."
  value       = { for key, function in local.functions : key => function.users }
}

output "region" {
  value = var.region
}

output "database" {
  description = "The database's name in RDS."
  value       = local.database
}
