package io.rolewright.architecture.broken.engine;

import org.springframework.stereotype.Component;

/** Is made by Spring. */
@Component
public class Leaning {}
