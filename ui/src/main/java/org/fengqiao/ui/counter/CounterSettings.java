package org.fengqiao.ui.counter;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set at the counter (窗口设置).
 *
 * @param lodgingsPerTenMinutes how many petitions one client address may lodge
 * @param triesPerTenMinutes how many wrong numbers and codes one client address may try
 * @param actsPerTenMinutes how often something may be added to one case, or tried with it
 * @param papersPerTenMinutes how many papers of one case its complainant may download
 * @param quickest nobody fills in the pages faster than this; a program does
 * @param draftLives after this the answers are looked through once more before they are sent
 * @param passLives how long a tracking page stays open without a sign of life
 * @param passEnds after this it is closed whatever was looked at, and the query code is asked for again
 * @param publicAddress where people reach the counter, for example {@code https://petitions.example.cn}; empty for the
 *     address of the request
 */
@ConfigurationProperties("fengqiao.counter")
record CounterSettings(
        @DefaultValue("5") int lodgingsPerTenMinutes,
        @DefaultValue("30") int triesPerTenMinutes,
        @DefaultValue("10") int actsPerTenMinutes,
        @DefaultValue("20") int papersPerTenMinutes,
        @DefaultValue("3s") Duration quickest,
        @DefaultValue("24h") Duration draftLives,
        @DefaultValue("20m") Duration passLives,
        @DefaultValue("2h") Duration passEnds,
        @DefaultValue("") String publicAddress) {}
