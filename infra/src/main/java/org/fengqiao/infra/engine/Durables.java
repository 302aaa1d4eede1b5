package org.fengqiao.infra.engine;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.fengqiao.infra.DataFolder;
import org.fengqiao.infra.NodeName;
import org.fengqiao.infra.Settings;
import org.fengqiao.infra.access.ChainedAccessLog;
import org.fengqiao.infra.blobs.Blobs;
import org.fengqiao.infra.blobs.FileBlobs;
import org.fengqiao.infra.blobs.GridFsBlobs;
import org.fengqiao.infra.records.MongoRecords;
import org.fengqiao.infra.records.Records;
import org.fengqiao.infra.records.SqliteRecords;
import org.fengqiao.infra.room.DataRoom;
import org.fengqiao.infra.time.OfficeClock;
import org.fengqiao.infra.vault.RecordsVault;
import org.fengqiao.projections.access.AccessLog;
import org.fengqiao.projections.words.Vault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What no event can bring back, kept durably on this machine or in the MongoDB by URI. */
@Configuration
class Durables {
    @Bean(destroyMethod = "close")
    Records records(Settings settings, DataFolder folder, MongoClient client) {
        return settings.embedded()
                ? new SqliteRecords(folder.file(DataFolder.RECORDS))
                : new MongoRecords(client, settings.database());
    }

    /** The data folder is held by one process, and so is what is kept in it. */
    @Bean
    Lines lines(Records records, NodeName node, Settings settings, OfficeClock clock) {
        return new Lines(records, node.value(), settings.embedded(), clock);
    }

    @Bean
    Vault vault(Records records, DataFolder folder, @Value("${FENGQIAO_MASTER_KEY:}") String given) {
        var file = folder.file(DataFolder.MASTER_KEY);
        return RecordsVault.open(records, file, given.isBlank() ? null : given);
    }

    @Bean
    Blobs blobs(Settings settings, DataFolder folder, MongoDatabase database, DataRoom room) {
        return settings.embedded()
                ? new FileBlobs(folder.folder(DataFolder.ATTACHMENTS), room::require)
                : new GridFsBlobs(database);
    }

    @Bean
    AccessLog accessLog(Records records, OfficeClock clock) {
        return new ChainedAccessLog(records, clock);
    }
}
