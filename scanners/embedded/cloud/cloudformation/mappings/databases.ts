/** Databases, caches, search. */
import type {Mapping} from '../../templates/convert.ts';
import {isTermMap, type Term, type TermMap} from '../../terms/term.ts';

const RDS_NAMES = {
  EnableIAMDatabaseAuthentication: 'iam_database_authentication_enabled',
  EnableCloudwatchLogsExports: 'enabled_cloudwatch_logs_exports',
  EnablePerformanceInsights: 'performance_insights_enabled',
  PerformanceInsightsKMSKeyId: 'performance_insights_kms_key_id',
  SourceDBInstanceIdentifier: 'replicate_source_db',
  DBSnapshotIdentifier: 'snapshot_identifier',
  PreferredBackupWindow: 'backup_window',
  DBClusterIdentifier: 'cluster_identifier',
  MultiAZ: 'multi_az',
} as const;

const SEARCH: Mapping = {
  to: 'aws_opensearch_domain',
  names: {
    EncryptionAtRestOptions: 'encrypt_at_rest',
    NodeToNodeEncryptionOptions: 'node_to_node_encryption',
    'DomainEndpointOptions.EnforceHTTPS': 'enforce_https',
    'DomainEndpointOptions.TLSSecurityPolicy': 'tls_security_policy',
    VPCOptions: 'vpc_options',
  },
  verbatim: ['LogPublishingOptions'],
  derive: (body, source) => {
    const logs = source.get('LogPublishingOptions');
    if (isTermMap(logs))
      body.set(
        'log_publishing_options',
        [...logs].map(([type, option]) => toLog(type, option)),
      );
  },
};

function toLog(type: string, option: Term): TermMap {
  const enabled = isTermMap(option) ? option.get('Enabled') : undefined;
  return new Map<string, Term>([
    ['log_type', type],
    ['enabled', enabled ?? true],
  ]);
}

export const DATABASES: Readonly<Record<string, Mapping>> = {
  'AWS::RDS::DBInstance': {to: 'aws_db_instance', names: {...RDS_NAMES, MasterUserPassword: 'password'}},
  'AWS::RDS::DBCluster': {
    to: 'aws_rds_cluster',
    names: {
      ...RDS_NAMES,
      MasterUserPassword: 'master_password',
      SnapshotIdentifier: 'snapshot_identifier',
      ReplicationSourceIdentifier: 'replication_source_identifier',
    },
  },
  'AWS::RDS::DBProxy': {to: 'aws_db_proxy', names: {RequireTLS: 'require_tls'}},
  'AWS::DynamoDB::Table': {
    to: 'aws_dynamodb_table',
    names: {
      SSESpecification: 'server_side_encryption',
      'SSESpecification.SSEEnabled': 'enabled',
      'SSESpecification.KMSMasterKeyId': 'kms_key_arn',
      PointInTimeRecoverySpecification: 'point_in_time_recovery',
      'PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled': 'enabled',
    },
  },
  'AWS::DynamoDB::GlobalTable': {to: 'aws_dynamodb_global_table'},
  'AWS::DAX::Cluster': {
    to: 'aws_dax_cluster',
    names: {SSESpecification: 'server_side_encryption', 'SSESpecification.SSEEnabled': 'enabled'},
  },
  'AWS::ElastiCache::ReplicationGroup': {to: 'aws_elasticache_replication_group'},
  'AWS::ElastiCache::CacheCluster': {to: 'aws_elasticache_cluster'},
  'AWS::MemoryDB::Cluster': {to: 'aws_memorydb_cluster', names: {TLSEnabled: 'tls_enabled', ACLName: 'acl_name'}},
  'AWS::OpenSearchService::Domain': SEARCH,
  'AWS::Elasticsearch::Domain': {...SEARCH, to: 'aws_elasticsearch_domain'},
  'AWS::Redshift::Cluster': {
    to: 'aws_redshift_cluster',
    names: {LoggingProperties: 'logging', MasterUserPassword: 'master_password'},
    parts: [{to: 'aws_redshift_logging', from: 'LoggingProperties'}],
  },
  'AWS::Redshift::ClusterParameterGroup': {
    to: 'aws_redshift_parameter_group',
    names: {Parameters: 'parameter', 'Parameters.ParameterName': 'name', 'Parameters.ParameterValue': 'value'},
  },
  'AWS::Neptune::DBCluster': {
    to: 'aws_neptune_cluster',
    names: {
      IamAuthEnabled: 'iam_database_authentication_enabled',
      EnableCloudwatchLogsExports: 'enable_cloudwatch_logs_exports',
    },
  },
  'AWS::DocDB::DBCluster': {
    to: 'aws_docdb_cluster',
    names: {EnableCloudwatchLogsExports: 'enabled_cloudwatch_logs_exports', MasterUserPassword: 'master_password'},
  },
  'AWS::DMS::ReplicationInstance': {to: 'aws_dms_replication_instance'},
  'AWS::DMS::Endpoint': {to: 'aws_dms_endpoint'},
  'AWS::Athena::WorkGroup': {
    to: 'aws_athena_workgroup',
    names: {
      WorkGroupConfiguration: 'configuration',
      'WorkGroupConfiguration.EnforceWorkGroupConfiguration': 'enforce_workgroup_configuration',
    },
  },
  'AWS::Glue::SecurityConfiguration': {
    to: 'aws_glue_security_configuration',
    names: {'EncryptionConfiguration.S3Encryptions': 's3_encryption'},
  },
  'AWS::Glue::DataCatalogEncryptionSettings': {to: 'aws_glue_data_catalog_encryption_settings'},
  'AWS::Timestream::Database': {to: 'aws_timestreamwrite_database'},
};
