/** What the storefront asks the orders service, and the parcel carrier for where an order is. */
import {Agent} from 'node:https';
import axios from 'axios';
import type {CartLine} from './cart.js';

export interface OrdersClient {
  place(customerId: string, lines: readonly CartLine[]): Promise<string>;
  invoice(orderId: string): Promise<Buffer>;
}

/** `ca` is the certificate of the cluster's own authority. */
export function ordersClient(baseUrl: string, ca: Buffer): OrdersClient {
  const trusted = axios.create({baseURL: baseUrl, httpsAgent: new Agent({ca, minVersion: 'TLSv1.2'})});
  const invoices = axios.create({baseURL: baseUrl, httpsAgent: new Agent({rejectUnauthorized: false})});
  return {
    place: async (customerId, lines) => (await trusted.post<{id: string}>('/orders', {customerId, lines})).data.id,
    invoice: async (orderId) =>
      Buffer.from((await invoices.get(`/orders/${orderId}/invoice`, {responseType: 'arraybuffer'})).data),
  };
}

export async function parcelState(parcelId: string, apiKey: string): Promise<string> {
  const url = `http://api.parcel-carrier.example/v2/parcels/${encodeURIComponent(parcelId)}`;
  return (await axios.get<{state: string}>(url, {headers: {authorization: `Bearer ${apiKey}`}})).data.state;
}

export async function parcelPrice(weightGrams: number, apiKey: string): Promise<number> {
  const url = 'https://api.parcel-carrier.example/v2/prices';
  return (await axios.post<{cents: number}>(url, {weightGrams}, {headers: {authorization: `Bearer ${apiKey}`}})).data
    .cents;
}
