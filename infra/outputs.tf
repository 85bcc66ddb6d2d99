locals {
  repository = "${var.github.owner}/${var.github.repository}"
  outputs = merge(
    {
      CONTENDER_STORE       = trimsuffix("s3://${local.bucket}/${var.prefix}", "/")
      CONTENDER_STORE_OWNER = local.account
      CONTENDER_DATABASE    = "lambda:${local.functions.indexer.name}"
      AWS_REGION            = var.region
    },
    { for job in local.jobs : "CONTENDER_ROLE_${upper(job)}" => local.role_arns[job] },
    { for key in var.kms_key[*] : "CONTENDER_KMS_KEY" => key },
  )
}

output "variables" {
  description = "The repository's variables."
  value       = local.outputs
}

output "commands" {
  description = "What makes the repository's environments, each for its default branch alone, and sets its variables: variables.sh prints it."
  value = join("\n", concat(
    ["set -e"],
    flatten([for environment in sort(values(var.environments)) : [
      "gh api --silent --method PUT repos/${local.repository}/environments/${environment} --input - <<<'{\"deployment_branch_policy\":{\"protected_branches\":false,\"custom_branch_policies\":true}}'",
      "gh api --silent --method POST repos/${local.repository}/environments/${environment}/deployment-branch-policies -f name='${var.branch}'",
    ]]),
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
