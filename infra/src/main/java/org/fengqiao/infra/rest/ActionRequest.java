package org.fengqiao.infra.rest;

import org.fengqiao.domain.petition.Letter;
import org.fengqiao.domain.petition.PetitionCommand;

/** What other systems send to {@code POST /petitions/{number}/{action}} (操作请求); each tells its command. */
sealed interface ActionRequest
        permits RoutingRequest,
                HandlingRequest,
                RemedyRequest,
                HearingRequest,
                PublicationRequest,
                OversightRequest,
                EndingRequest,
                WallRequest,
                TrackRequest,
                CourseRequest,
                RepeatRequest {
    /** Longest of each sort of text, in characters. */
    int TITLE = Letter.LONGEST_TITLE;

    int NAME = 100;
    int LINE = 300;
    int TEXT = 20_000;

    PetitionCommand command(OnCase on);
}
