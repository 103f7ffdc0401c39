package example;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

class Orders {
  private final JdbcTemplate database;

  Orders(JdbcTemplate database) {
    this.database = database;
  }

  List<Map<String, Object>> search(String customer) {
    String statement = "SELECT id FROM orders WHERE customer = '" + customer + "'";
    // ruleid: java-sql-injection
    return database.queryForList(statement);
  }

  ResultSet byState(Connection connection, String state) throws Exception {
    Statement statement = connection.createStatement();
    // ruleid: java-sql-injection
    return statement.executeQuery(String.format("SELECT id FROM orders WHERE state = '%s'", state));
  }

  List<Map<String, Object>> searchSafely(String customer, String limit) {
    // ok: java-sql-injection
    database.queryForList("SELECT id FROM orders LIMIT " + Integer.parseInt(limit));
    // ok: java-sql-injection
    return database.queryForList("SELECT id FROM orders WHERE customer = ?", customer);
  }

  ResultSet byStateSafely(Connection connection, String state) throws Exception {
    // ok: java-sql-injection
    PreparedStatement statement = connection.prepareStatement("SELECT id FROM orders WHERE state = ?");
    statement.setString(1, state);
    return statement.executeQuery();
  }
}
