/** What a .proto file defines, as far as rules look at it (https://protobuf.dev/reference/protobuf/proto3-spec/). */
import type {Span, Value} from '../../../../src/formats/cel-rules/value.ts';

/** Values by the name of the option, brackets of extensions left out: `google.api.http`. */
export type Options = Map<string, Value>;

export interface MessageField extends Span {
  readonly name: string;
  /** As it is written, without a leading dot. */
  readonly type: string;
  readonly isRepeated: boolean;
  readonly options: Options;
}

export interface Message extends Span {
  /** With the names of the messages around it, without the package: `Order.Line`. */
  readonly name: string;
  readonly fields: readonly MessageField[];
}

export interface Rpc extends Span {
  readonly name: string;
  readonly request: string;
  readonly response: string;
  readonly streamsResponse: boolean;
  readonly options: Options;
}

export interface Service extends Span {
  readonly name: string;
  readonly options: Options;
  readonly rpcs: readonly Rpc[];
}

export interface ProtoDocument {
  /** Options of the file. */
  readonly options: Options;
  readonly messages: readonly Message[];
  readonly services: readonly Service[];
  /** Offsets of what could not be read. */
  readonly troubles: readonly number[];
}
