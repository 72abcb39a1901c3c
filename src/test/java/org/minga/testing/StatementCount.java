package org.minga.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the SQL statements that an act makes an application context prepare. Import it into a
 * test.
 */
public class StatementCount implements BeanPostProcessor {

  private final ThreadLocal<AtomicInteger> prepared = ThreadLocal.withInitial(AtomicInteger::new);

  /** How many statements the act took on its own thread, whatever runs beside it. */
  public int of(Runnable act) {
    int before = prepared.get().get();
    act.run();
    return prepared.get().get() - before;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource dataSource ? new Counted(dataSource) : bean;
  }

  private class Counted extends DelegatingDataSource {

    Counted(DataSource target) {
      super(target);
    }

    @Override
    public Connection getConnection() throws SQLException {
      var connection = super.getConnection();
      return (Connection)
          Proxy.newProxyInstance(
              getClass().getClassLoader(),
              new Class<?>[] {Connection.class},
              (proxy, method, arguments) -> {
                if (method.getName().equals("prepareStatement")
                    || method.getName().equals("createStatement")) {
                  prepared.get().incrementAndGet();
                }
                try {
                  return method.invoke(connection, arguments);
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              });
    }
  }
}
