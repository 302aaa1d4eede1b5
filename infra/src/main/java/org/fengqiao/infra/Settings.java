package org.fengqiao.infra;

import com.mongodb.ConnectionString;
import java.nio.file.Path;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set from outside (设置).
 *
 * @param data the data folder
 * @param mongodbUri where read models and durable state live; empty for this machine
 * @param database name of the database there; empty for the one that the URI names, {@code fengqiao} if it names none
 * @param node name of this node among several, no two alike; empty for one that is found and kept in the data folder
 * @param demo whether invented cases are loaded into an empty installation
 * @param demoPassword one password for all demo accounts; empty for random ones
 */
@ConfigurationProperties("fengqiao")
public record Settings(
        @DefaultValue("./data") Path data,
        @DefaultValue("") String mongodbUri,
        @DefaultValue("") String database,
        @DefaultValue("") String node,
        @DefaultValue("false") boolean demo,
        @DefaultValue("") String demoPassword) {
    private static final String USUAL = "fengqiao";
    private static final Set<String> THE_SERVERS_OWN = Set.of("admin", "config", "local");

    public boolean embedded() {
        return mongodbUri.isBlank();
    }

    /** A URI may name the database where users are kept, which is none of ours. */
    @Override
    public String database() {
        if (!database.isBlank()) {
            return database;
        }
        var named = embedded() ? null : new ConnectionString(mongodbUri).getDatabase();
        return named == null || THE_SERVERS_OWN.contains(named) ? USUAL : named;
    }

    @Override
    public String toString() {
        return "Settings[data=" + data + ", embedded=" + embedded() + ", demo=" + demo + "]";
    }
}
