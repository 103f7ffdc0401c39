package example;

import jakarta.persistence.EntityManager;
import java.util.List;

class Users {
  private final EntityManager manager;

  Users(EntityManager manager) {
    this.manager = manager;
  }

  List<?> byName(String name) {
    // ruleid: java-jpa-query-injection
    return manager.createQuery("FROM User u WHERE u.name = '" + name + "'").getResultList();
  }

  List<?> sorted(String column) {
    String query = "SELECT * FROM users ORDER BY %s".formatted(column);
    // ruleid: java-jpa-query-injection
    return manager.createNativeQuery(query).getResultList();
  }

  List<?> byNameSafely(String name) {
    // ok: java-jpa-query-injection
    return manager.createQuery("FROM User u WHERE u.name = :name").setParameter("name", name).getResultList();
  }

  List<?> page(String number) {
    // ok: java-jpa-query-injection
    return manager.createNativeQuery("SELECT * FROM users OFFSET " + Integer.parseInt(number) * 50).getResultList();
  }
}
