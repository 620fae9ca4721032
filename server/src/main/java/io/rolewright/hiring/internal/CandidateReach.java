package io.rolewright.hiring.internal;

import io.rolewright.communications.ContactPointsInternal;
import io.rolewright.events.communications.Channel;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether candidates can be written to. */
@Component
class CandidateReach {
    private final ContactPointsInternal points;

    CandidateReach(ContactPointsInternal points) {
        this.points = points;
    }

    /**
     * Lets through who is reached.
     *
     * @param channel how; absent when any way will do
     * @throws ContractException {@code hiring.candidate-unreachable} (422)
     */
    void require(CandidateId candidate, @Nullable Channel channel) {
        var isReachable = points.find(Person.of(candidate).text()).points().stream()
                .anyMatch(point -> channel == null || point.channel() == channel);
        if (!isReachable) {
            throw ContractException.invalid("hiring.candidate-unreachable", candidate.text());
        }
    }
}
