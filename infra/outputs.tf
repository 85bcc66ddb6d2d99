locals {
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
  description = "The repository's variables; variables.sh prints the commands that set them."
  value       = local.outputs
}

output "environments" {
  description = "The repository's environments, each limited to the default branch."
  value       = sort(values(var.environments))
}

output "repository" {
  value = "${var.github.owner}/${var.github.repository}"
}

output "branch" {
  value = var.branch
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
