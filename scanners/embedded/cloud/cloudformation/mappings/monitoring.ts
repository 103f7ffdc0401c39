/** Logs, trails, alarms, detection. */
import type {Mapping} from '../../templates/convert.ts';

export const MONITORING: Readonly<Record<string, Mapping>> = {
  'AWS::CloudTrail::Trail': {
    to: 'aws_cloudtrail',
    names: {
      IsLogging: 'enable_logging',
      KMSKeyId: 'kms_key_id',
      CloudWatchLogsLogGroupArn: 'cloud_watch_logs_group_arn',
    },
  },
  'AWS::Logs::LogGroup': {to: 'aws_cloudwatch_log_group'},
  'AWS::CloudWatch::Alarm': {to: 'aws_cloudwatch_metric_alarm'},
  'AWS::Config::ConfigurationRecorder': {
    to: 'aws_config_configuration_recorder',
    names: {'RecordingGroup.IncludeGlobalResourceTypes': 'include_global_resource_types'},
  },
  'AWS::Config::ConfigurationAggregator': {to: 'aws_config_configuration_aggregator'},
  'AWS::GuardDuty::Detector': {to: 'aws_guardduty_detector'},
  'AWS::SecurityHub::Hub': {to: 'aws_securityhub_account'},
  'AWS::StepFunctions::StateMachine': {to: 'aws_sfn_state_machine', verbatim: ['Definition']},
};
