package example;

import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

class Quiet {
  static void all() {
    // ruleid: java-logging-disabled
    LogManager.getLogManager().reset();
  }

  static void audit(Logger logger) {
    // ruleid: java-logging-disabled
    logger.setLevel(Level.OFF);
  }

  static void safely(Logger logger) {
    // ok: java-logging-disabled
    logger.setLevel(Level.INFO);
    // ok: java-logging-disabled
    logger.setUseParentHandlers(true);
  }
}
