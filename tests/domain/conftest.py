"""How the domain's properties are searched."""

from hypothesis import settings

# A busy machine is slow at times; how long an example takes says nothing about a rule.
settings.register_profile("domain", deadline=None)
settings.load_profile("domain")
