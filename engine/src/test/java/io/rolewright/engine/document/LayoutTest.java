package io.rolewright.engine.document;

class LayoutTest {}
