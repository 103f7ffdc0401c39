/** What the storefront asks the cart service. */
import axios from 'axios';

export interface CartLine {
  readonly productId: string;
  readonly quantity: number;
}

export interface CartClient {
  lines(customerId: string): Promise<readonly CartLine[]>;
}

export function cartClient(baseUrl: string): CartClient {
  const http = axios.create({baseURL: baseUrl, timeout: 1_000});
  return {
    lines: async (customerId) => (await http.get<readonly CartLine[]>(`/carts/${encodeURIComponent(customerId)}`)).data,
  };
}
