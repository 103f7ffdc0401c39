package example.shop.orders;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The HTTP interface of the service. */
@RestController
public class OrderController {
  private final OrderRepository orders;
  private final PaymentsClient payments;

  public OrderController(OrderRepository orders, PaymentsClient payments) {
    this.orders = orders;
    this.payments = payments;
  }

  @PostMapping("/orders")
  @ResponseStatus(HttpStatus.CREATED)
  public Map<String, String> place(@RequestBody Order draft) {
    long total = draft.lines().stream().mapToLong(line -> line.priceCents() * line.quantity()).sum();
    Order order = new Order(UUID.randomUUID().toString(), draft.customerId(), draft.lines(), total);
    orders.save(order);
    payments.charge(order);
    return Map.of("id", order.id());
  }

  @GetMapping("/orders")
  public List<Map<String, Object>> search(@RequestParam String customer, @RequestParam String state) {
    return orders.search(customer, state);
  }

  @PostMapping("/webhooks/test")
  public String testWebhook(@RequestParam String target) {
    return payments.ping(target);
  }

  @DeleteMapping("/orders/{id}")
  @PreAuthorize("hasRole('STAFF')")
  public void cancel(@PathVariable String id) {
    payments.refund(id);
  }
}
