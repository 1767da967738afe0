"""Bulletins that this project wrote itself, with their records, and the generator that writes more."""
