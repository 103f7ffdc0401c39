package example.shop.orders;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Orders in PostgreSQL. */
@Repository
public class OrderRepository {
  private final JdbcTemplate database;

  public OrderRepository(JdbcTemplate database) {
    this.database = database;
  }

  public List<Map<String, Object>> search(String customer, String state) {
    String statement =
        "SELECT id, total_cents FROM orders WHERE customer_id = '" + customer + "' AND state = '" + state + "'";
    return database.queryForList(statement);
  }

  public List<Map<String, Object>> ofCustomer(String customerId) {
    return database.queryForList("SELECT id, total_cents FROM orders WHERE customer_id = ?", customerId);
  }

  public void save(Order order) {
    database.update(
        "INSERT INTO orders (id, customer_id, total_cents) VALUES (?, ?, ?)",
        order.id(), order.customerId(), order.totalCents());
  }
}
