import {NestFactory} from '@nestjs/core';
import pino from 'pino';
import winston from 'winston';

// ruleid: javascript-logging-disabled
export const audit = winston.createLogger({level: 'info', silent: true});

// ruleid: javascript-logging-disabled
export const log = pino({level: 'silent'});

// ruleid: javascript-logging-disabled
export const app = await NestFactory.create(AppModule, {logger: false});

// ok: javascript-logging-disabled
export const safeAudit = winston.createLogger({level: 'info', silent: process.env.NODE_ENV === 'test'});

// ok: javascript-logging-disabled
export const safeLog = pino({level: 'info'});
