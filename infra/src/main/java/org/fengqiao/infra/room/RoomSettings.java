package org.fengqiao.infra.room;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What can be set about room on the disk (空间设置).
 *
 * @param reserve when no more is left, nothing new is taken in
 * @param scarceBelow when less is left, administrators are told
 */
@ConfigurationProperties("fengqiao.room")
record RoomSettings(
        @DefaultValue("64MB") DataSize reserve,
        @DefaultValue("1GB") DataSize scarceBelow) {}
