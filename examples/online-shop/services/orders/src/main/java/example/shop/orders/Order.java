package example.shop.orders;

import java.io.Serializable;
import java.util.List;

/** One order as it is stored and answered. */
public record Order(String id, String customerId, List<Line> lines, long totalCents) implements Serializable {
  public record Line(String productId, int quantity, long priceCents) implements Serializable {}
}
