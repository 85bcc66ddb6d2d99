terraform {
  required_version = ">= 1.11"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "5.100.0"
    }
  }
}

provider "aws" {
  region = var.region
  default_tags {
    tags = { project = var.name }
  }
}

data "aws_caller_identity" "this" {}
data "aws_partition" "this" {}

locals {
  account   = data.aws_caller_identity.this.account_id
  partition = data.aws_partition.this.partition
  sizes = {
    small = { class = "db.t4g.small", spare = false, gib = 20, most_gib = 100, backup_days = 7, memory = 512, usd = 50 }
    large = { class = "db.m7g.large", spare = true, gib = 100, most_gib = 1000, backup_days = 30, memory = 1024, usd = 400 }
  }
  size = local.sizes[var.size]
}
