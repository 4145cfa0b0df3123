-- What came while a source was off is news like any other, so nobody asks any more since when it was.
alter table source drop column off_since;
