# No way to the internet, and none is needed: S3 by its gateway (free), RDS inside, tokens for RDS are signed on the spot, SQS is
# polled and logs are written by Lambda's service from outside.
data "aws_availability_zones" "here" {
  state = "available"
  # Local zones are listed too where the account opted in to them; not each of them has RDS.
  filter {
    name   = "opt-in-status"
    values = ["opt-in-not-required"]
  }
}

resource "aws_vpc" "index" {
  cidr_block           = "10.86.0.0/24"
  enable_dns_support   = true
  enable_dns_hostnames = true
  tags                 = { Name = var.name }
}

resource "aws_subnet" "private" {
  count             = 2
  vpc_id            = aws_vpc.index.id
  cidr_block        = cidrsubnet(aws_vpc.index.cidr_block, 2, count.index)
  availability_zone = data.aws_availability_zones.here.names[count.index]
  tags              = { Name = "${var.name}-private-${count.index}" }
}

resource "aws_route_table" "private" {
  vpc_id = aws_vpc.index.id
  tags   = { Name = "${var.name}-private" }
}

resource "aws_route_table_association" "private" {
  count          = 2
  subnet_id      = aws_subnet.private[count.index].id
  route_table_id = aws_route_table.private.id
}

resource "aws_vpc_endpoint" "s3" {
  vpc_id            = aws_vpc.index.id
  service_name      = "com.amazonaws.${var.region}.s3"
  vpc_endpoint_type = "Gateway"
  route_table_ids   = [aws_route_table.private.id]
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "OnlyTheStore"
      Effect    = "Allow"
      Principal = "*"
      Action    = ["s3:GetObject", "s3:ListBucket"]
      Resource  = [local.bucket_arn, "${local.store_arn}*"]
      Condition = { StringEquals = { "aws:PrincipalAccount" = local.account } }
    }]
  })
}

# The VPC's first group lets its members talk to each other: nobody is in it, and it lets nothing through.
resource "aws_default_security_group" "none" {
  vpc_id = aws_vpc.index.id
}

resource "aws_security_group" "indexer" {
  name        = "${var.name}-indexer"
  description = "To the database and to S3"
  vpc_id      = aws_vpc.index.id
}

resource "aws_security_group" "database" {
  name        = "${var.name}-database"
  description = "From the indexer"
  vpc_id      = aws_vpc.index.id
}

resource "aws_vpc_security_group_egress_rule" "to_database" {
  security_group_id            = aws_security_group.indexer.id
  referenced_security_group_id = aws_security_group.database.id
  description                  = "The database"
  ip_protocol                  = "tcp"
  from_port                    = 5432
  to_port                      = 5432
}

resource "aws_vpc_security_group_egress_rule" "to_s3" {
  security_group_id = aws_security_group.indexer.id
  prefix_list_id    = aws_vpc_endpoint.s3.prefix_list_id
  description       = "S3 by its gateway"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
}

resource "aws_vpc_security_group_ingress_rule" "from_indexer" {
  security_group_id            = aws_security_group.database.id
  referenced_security_group_id = aws_security_group.indexer.id
  description                  = "The indexer"
  ip_protocol                  = "tcp"
  from_port                    = 5432
  to_port                      = 5432
}
