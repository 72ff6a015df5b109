/** What users write on entities, migrations and package-info. */
module dev.athanor.annotations {
  exports dev.athanor.annotation;
}
