package org.fengqiao.domain.petition;

import java.time.LocalDate;

/** That the complainant was told, how and when (告知记录), article 23; P08. */
public record Notice(NoticeManner manner, LocalDate on) {}
