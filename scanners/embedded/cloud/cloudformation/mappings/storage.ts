/** S3, EFS, EBS, Backup, registries of images. */
import type {Mapping} from '../../templates/convert.ts';
import {isTermMap} from '../../terms/term.ts';

export const STORAGE: Readonly<Record<string, Mapping>> = {
  'AWS::S3::Bucket': {
    to: 'aws_s3_bucket',
    names: {
      AccessControl: 'acl',
      BucketName: 'bucket',
      LoggingConfiguration: 'logging',
      VersioningConfiguration: 'versioning',
      'VersioningConfiguration.Status': 'enabled',
    },
    parts: [
      {to: 'aws_s3_bucket_public_access_block', from: 'PublicAccessBlockConfiguration'},
      {to: 'aws_s3_bucket_versioning', from: 'VersioningConfiguration', as: 'versioning_configuration'},
      {
        to: 'aws_s3_bucket_server_side_encryption_configuration',
        from: 'BucketEncryption.ServerSideEncryptionConfiguration',
        as: 'rule',
        names: {ServerSideEncryptionByDefault: 'apply_server_side_encryption_by_default'},
      },
      {to: 'aws_s3_bucket_logging', from: 'LoggingConfiguration', names: {DestinationBucketName: 'target_bucket'}},
      {to: 'aws_s3_bucket_lifecycle_configuration', from: 'LifecycleConfiguration.Rules', as: 'rule'},
      {to: 'aws_s3_bucket_website_configuration', from: 'WebsiteConfiguration'},
      {to: 'aws_s3_bucket_cors_configuration', from: 'CorsConfiguration.CorsRules', as: 'cors_rule'},
    ],
    derive: (body) => {
      const acl = body.get('acl');
      // `PublicReadWrite` → `public-read-write`
      if (typeof acl === 'string') body.set('acl', acl.replace(/(?!^)([A-Z])/g, '-$1').toLowerCase());
    },
  },
  'AWS::S3::BucketPolicy': {to: 'aws_s3_bucket_policy'},
  'AWS::EFS::FileSystem': {
    to: 'aws_efs_file_system',
    parts: [{to: 'aws_efs_backup_policy', from: 'BackupPolicy', as: 'backup_policy'}],
  },
  'AWS::EFS::AccessPoint': {to: 'aws_efs_access_point'},
  'AWS::EC2::Volume': {to: 'aws_ebs_volume'},
  'AWS::FSx::FileSystem': {to: 'aws_fsx_file_system'},
  'AWS::Backup::BackupVault': {
    to: 'aws_backup_vault',
    names: {EncryptionKeyArn: 'kms_key_arn'},
    parts: [{to: 'aws_backup_vault_lock_configuration', from: 'LockConfiguration'}],
  },
  'AWS::Backup::BackupPlan': {to: 'aws_backup_plan', under: 'BackupPlan', names: {BackupPlanRule: 'rule'}},
  'AWS::ECR::Repository': {
    to: 'aws_ecr_repository',
    parts: [
      {to: 'aws_ecr_repository_policy', from: 'RepositoryPolicyText', as: 'policy'},
      {to: 'aws_ecr_lifecycle_policy', from: 'LifecyclePolicy'},
    ],
    derive: (body, source) => {
      const text = source.get('RepositoryPolicyText');
      if (isTermMap(text)) body.delete('repository_policy_text');
    },
  },
};
