package org.fengqiao.domain.proposal;

import java.time.LocalDate;
import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.words.Sealed;

/**
 * What an addressee answers in writing (书面反馈采纳情况), article 40.
 *
 * @param on the day on which it answered
 */
public record WrittenAnswer(Adoption adoption, Sealed words, LocalDate on) {}
