/** What the storefront asks the catalog service. */
import axios from 'axios';

export interface Product {
  readonly id: string;
  readonly name: string;
  readonly priceCents: number;
  readonly pictureUrl: string;
}

export interface CatalogClient {
  search(words: string): Promise<readonly Product[]>;
  product(id: string): Promise<Product>;
}

export function catalogClient(baseUrl: string): CatalogClient {
  const http = axios.create({baseURL: baseUrl, timeout: 2_000});
  return {
    search: async (words) => (await http.get<readonly Product[]>('/products', {params: {words}})).data,
    product: async (id) => (await http.get<Product>(`/products/${encodeURIComponent(id)}`)).data,
  };
}
