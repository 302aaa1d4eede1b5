package org.fengqiao.projections.access;

import java.time.Instant;

/**
 * A remembered look (查阅记录).
 *
 * @param seq place in the chain, from 1, without gaps
 * @param at the application's clock, in milliseconds
 * @param hash of the previous hash and this entry, SHA-256 in hex; an auditor may note it down elsewhere
 */
public record AccessEntry(long seq, Instant at, Access access, String hash) {}
