/** Queues, topics, streams, brokers. */
import type {Mapping} from '../../templates/convert.ts';

export const MESSAGING: Readonly<Record<string, Mapping>> = {
  'AWS::SQS::Queue': {to: 'aws_sqs_queue'},
  'AWS::SQS::QueuePolicy': {to: 'aws_sqs_queue_policy'},
  'AWS::SNS::Topic': {to: 'aws_sns_topic'},
  'AWS::SNS::TopicPolicy': {to: 'aws_sns_topic_policy'},
  'AWS::SNS::Subscription': {to: 'aws_sns_topic_subscription'},
  'AWS::Kinesis::Stream': {
    to: 'aws_kinesis_stream',
    names: {'StreamEncryption.EncryptionType': '/encryption_type', 'StreamEncryption.KeyId': '/kms_key_id'},
  },
  'AWS::KinesisFirehose::DeliveryStream': {
    to: 'aws_kinesis_firehose_delivery_stream',
    names: {
      DeliveryStreamEncryptionConfigurationInput: 'server_side_encryption',
      KinesisStreamSourceConfiguration: 'kinesis_source_configuration',
    },
  },
  'AWS::MSK::Cluster': {to: 'aws_msk_cluster'},
  'AWS::AmazonMQ::Broker': {to: 'aws_mq_broker'},
  'AWS::Events::EventBus': {to: 'aws_cloudwatch_event_bus'},
  'AWS::Events::EventBusPolicy': {to: 'aws_cloudwatch_event_bus_policy', names: {Statement: 'policy'}},
};
