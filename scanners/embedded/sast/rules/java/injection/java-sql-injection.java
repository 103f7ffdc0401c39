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

  java.util.List<String> sorted(javax.sql.DataSource source, String column) throws Exception {
    try (var connection = source.getConnection()) {
      // ruleid: java-sql-injection
      try (var statement = connection.prepareStatement("SELECT id FROM servers ORDER BY " + column)) {
        return read(statement);
      }
    }
  }

  @PostMapping("/console")
  void console(@RequestParam String query, Connection connection) throws Exception {
    Statement statement = connection.createStatement();
    // ruleid: java-sql-injection
    statement.execute(query);
  }

  byte[] key(JwsHeader header, Connection connection) throws Exception {
    String kid = (String) header.get("kid");
    // ruleid: java-sql-injection
    return read(connection.createStatement().executeQuery("SELECT text FROM keys WHERE id = '" + kid + "'"));
  }

  byte[] keySafely(JwsHeader header, Connection connection) throws Exception {
    // ok: java-sql-injection
    var statement = connection.prepareStatement("SELECT text FROM keys WHERE id = ?");
    statement.setString(1, (String) header.get("kid"));
    return read(statement.executeQuery());
  }
}
