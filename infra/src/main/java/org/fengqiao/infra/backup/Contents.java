package org.fengqiao.infra.backup;

import java.time.Instant;
import org.fengqiao.infra.DataFolder;

/**
 * What a backup holds, told in numbers (备份内容).
 *
 * @param at the instant that it is of
 * @param lastEvent index of the last event
 * @param damaged how many of the attachments are no longer what was once stored
 * @param withKey whether the master key is in it
 */
public record Contents(Instant at, long events, long lastEvent, long attachments, long damaged, boolean withKey) {
    static Contents of(Manifest manifest) {
        return new Contents(
                manifest.at(),
                manifest.events(),
                manifest.lastEvent(),
                manifest.attachments(),
                manifest.damaged(),
                manifest.has(DataFolder.MASTER_KEY));
    }
}
