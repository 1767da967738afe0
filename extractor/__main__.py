"""`python -m extractor`: the same program as the console script `bulletin-extractor`."""

from extractor.cli import main

if __name__ == "__main__":
    main(prog_name="python -m extractor")
