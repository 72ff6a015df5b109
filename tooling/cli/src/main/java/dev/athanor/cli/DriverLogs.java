package dev.athanor.cli;

import java.sql.Driver;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What drivers write to logs of their own. They repeat parts of an address there, with the password
 * that somebody put into it.
 */
final class DriverLogs {

  /** Held here, because loggers that nobody holds forget their level. */
  private static final Set<Logger> SILENT = ConcurrentHashMap.newKeySet();

  private DriverLogs() {}

  /** From now on nothing of it is seen; what matters comes as an exception as well. */
  static void silence(Collection<Driver> drivers) {
    for (Driver driver : drivers) {
      Logger logger = Logger.getLogger(driver.getClass().getPackageName());
      logger.setLevel(Level.OFF);
      SILENT.add(logger);
    }
  }
}
