locals {
  database = "${var.name}-index"
  # The token in a password's place costs the server memory: AWS counts 300 to 1,000 MiB. So none of 1 GiB.
  engine = "17"
}

resource "aws_db_subnet_group" "index" {
  name       = local.database
  subnet_ids = aws_subnet.private[*].id
}

resource "aws_db_parameter_group" "index" {
  name   = local.database
  family = "postgres${local.engine}"
  parameter {
    name  = "rds.force_ssl"
    value = "1"
  }
}

resource "aws_cloudwatch_log_group" "database" {
  name              = "/aws/rds/instance/${local.database}/postgresql"
  retention_in_days = var.log_days
}

resource "aws_db_instance" "index" {
  identifier     = local.database
  engine         = "postgres"
  engine_version = local.engine
  instance_class = local.size.class
  multi_az       = local.size.spare
  db_name        = "contender"
  port           = 5432

  storage_type          = "gp3"
  allocated_storage     = local.size.gib
  max_allocated_storage = local.size.most_gib
  storage_encrypted     = true

  # RDS makes the first user's password and keeps it in Secrets Manager: it stands in no state, and bootstrap.sh needs it once.
  username                            = "contender_master"
  manage_master_user_password         = true
  iam_database_authentication_enabled = true

  db_subnet_group_name   = aws_db_subnet_group.index.name
  vpc_security_group_ids = [aws_security_group.database.id]
  parameter_group_name   = aws_db_parameter_group.index.name
  publicly_accessible    = false

  # Another size would else wait for the window of maintenance, a week at most. Nothing hangs on the database while it is away.
  apply_immediately = true

  backup_retention_period    = local.size.backup_days
  copy_tags_to_snapshot      = true
  deletion_protection        = var.deletion_protection
  auto_minor_version_upgrade = true
  # What is in it can be made anew from the store: nobody misses a last snapshot.
  skip_final_snapshot = true

  enabled_cloudwatch_logs_exports = ["postgresql"]
  depends_on                      = [aws_cloudwatch_log_group.database]
}
