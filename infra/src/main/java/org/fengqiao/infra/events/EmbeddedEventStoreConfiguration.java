package org.fengqiao.infra.events;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.fengqiao.infra.DataFolder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Events in a file of this machine: the default, no server to install. */
@Configuration
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
class EmbeddedEventStoreConfiguration {
    @Bean(destroyMethod = "close")
    HikariDataSource eventsFile(DataFolder folder) throws SQLException {
        return EventsFile.open(folder.file(DataFolder.EVENTS));
    }

    @Bean
    TransactionManager axonTransactionManager(DataSource events) {
        return new FairTransactions(new SpringTransactionManager(new DataSourceTransactionManager(events)));
    }

    @Bean
    ConnectionProvider axonConnectionProvider(DataSource events) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(events));
    }

    @Bean
    EventStorageEngine eventStorageEngine(ConnectionProvider connections, Serializer serializer) {
        return SqliteEngine.over(connections, serializer);
    }

    @Bean
    EventSource eventSource(EventStore store) {
        return new EventSource(store);
    }
}
