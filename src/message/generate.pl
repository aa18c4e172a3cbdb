#!/usr/bin/perl

# Makes ngx_cognito_inbox_files.gen.c of page/*; with --check writes nothing
# and exits 1 when it is stale.  page.html comes first: it is what a browser
# that names no file gets.

use strict;
use warnings;

use Digest::SHA qw(sha1_hex);
use File::Basename qw(basename dirname);

my $room = dirname(__FILE__);
my $path = "$room/ngx_cognito_inbox_files.gen.c";
my $check = @ARGV && $ARGV[0] eq '--check';

my %types = (
    html => 'text/html',
    css  => 'text/css',
    js   => 'text/javascript',
    svg  => 'image/svg+xml',
);

die "usage: $0 [--check]\n" if @ARGV > 1 || (@ARGV && !$check);


sub slurp {
    my ($path) = @_;

    open my $file, '<:raw', $path or return undef;
    local $/;
    my $text = <$file>;
    close $file;

    return $text;
}


# A line as C literals that keep within 80 columns; "??" may be a trigraph.

sub literals {
    my ($line) = @_;
    my ($text, @literals) = ('');

    for my $c (split //, $line) {
        my $code = $c eq "\n" ? '\n' : $c =~ /["\\?]/ ? "\\$c" : $c;

        if (length($text) + length($code) > 73) {
            push @literals, $text;
            $text = '';
        }

        $text .= $code;
    }

    return map { "    \"$_\"\n" } @literals, $text;
}


sub file {
    my ($path) = @_;
    my $text = slurp($path);
    my $name = basename($path);
    my ($ending) = $name =~ /^[a-z]+\.([a-z]+)$/;

    die "cannot read $path\n" unless defined $text;
    die "$path: no name for a file of the page\n"
        unless defined $ending && $types{$ending};
    die "$path: not plain ASCII text\n" unless $text =~ /^[\n -~]+$/;

    return {
        name  => $name,
        array => 'ngx_cognito_inbox_' . $name =~ s/\./_/r,
        type  => $types{$ending},
        etag  => substr(sha1_hex($text), 0, 16),
        code  => join('', map { literals($_) } $text =~ /[^\n]*\n/g),
    };
}


my @files = map { file($_) }
            sort { ($b =~ /html$/) <=> ($a =~ /html$/) || $a cmp $b }
            glob("$room/page/*.*");

my $made = "\n/* Made of page/ by generate.pl; not to be edited. */\n\n\n"
    . "#include \"ngx_cognito_inbox_internal.h\"\n\n\n"
    . join('', map {
          "static u_char  $_->{array}" . "[] =\n"
          . $_->{code} =~ s/\n\z/;\n\n/r
      } @files)
    . "\nconst ngx_cognito_inbox_file_t  ngx_cognito_inbox_files[] = {\n\n"
    . join('', map { <<"END" } @files)
    {
        ngx_string("$_->{name}"),
        ngx_string("$_->{type}; charset=utf-8"),
        sizeof("$_->{type}") - 1,
        ngx_string("\\"$_->{etag}\\""),
        { sizeof($_->{array}) - 1, $_->{array} }
    },

END
    . "    { ngx_null_string, ngx_null_string, 0, ngx_null_string,\n"
    . "      ngx_null_string }\n};\n";

exit 0 if (slurp($path) // '') eq $made;

if ($check) {
    print STDERR "$path is stale\n";
    exit 1;
}

open my $file, '>:raw', $path or die "cannot write $path: $!\n";
print $file $made;
close $file or die "cannot write $path: $!\n";
