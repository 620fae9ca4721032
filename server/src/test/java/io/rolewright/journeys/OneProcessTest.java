package io.rolewright.journeys;

import io.rolewright.support.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Contracts whose services run in the process that asks. */
@ServerTest
class OneProcessTest extends PlacementFacts {
    @Autowired
    private ApplicationContext server;

    @Override
    ApplicationContext asking() {
        return server;
    }
}
