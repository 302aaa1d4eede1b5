package org.fengqiao.infra;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set from outside (设置).
 *
 * @param data the data folder
 * @param mongodbUri where read models and durable state live; empty for this machine
 * @param database name of the database there
 * @param node name of this node among several
 * @param demo whether invented cases are loaded into an empty installation
 * @param demoPassword one password for all demo accounts; empty for random ones
 */
@ConfigurationProperties("fengqiao")
public record Settings(
        @DefaultValue("./data") Path data,
        @DefaultValue("") String mongodbUri,
        @DefaultValue("fengqiao") String database,
        @DefaultValue("node-1") String node,
        @DefaultValue("false") boolean demo,
        @DefaultValue("") String demoPassword) {
    public boolean embedded() {
        return mongodbUri.isBlank();
    }

    @Override
    public String toString() {
        return "Settings[data=" + data + ", embedded=" + embedded() + ", demo=" + demo + "]";
    }
}
