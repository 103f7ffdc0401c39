package example;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Orders {
  @PostMapping("/orders")
  // ok: java-request-body-not-validated
  String place(@Valid @RequestBody PlaceOrder order) {
    return order.id();
  }

  @PutMapping("/orders")
  // ruleid: java-request-body-not-validated
  String change(@RequestBody ChangeOrder order) {
    return order.id();
  }

  @PostMapping("/refunds")
  // ruleid: java-request-body-not-validated
  String refund(@RequestBody Refund refund) {
    return refund.id();
  }

  @PostMapping("/notes")
  // ok: java-request-body-not-validated
  String note(@RequestBody String note) {
    return note;
  }
}
