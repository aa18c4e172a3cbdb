package Cognito::Signature;

# AWS Signature Version 4, the client's side: in the Authorization header or
# in the query of the address (presigned).  Core Perl.

use strict;
use warnings;

use Digest::SHA qw(sha256_hex hmac_sha256 hmac_sha256_hex);
use POSIX qw(strftime);

use Exporter qw(import);

our @EXPORT_OK = qw(sign_headers presign escape);

use constant ALGORITHM => 'AWS4-HMAC-SHA256';


# everything but RFC 3986's unreserved characters

sub escape {
    my ($text) = @_;

    my $bytes = $text;
    utf8::encode($bytes) if utf8::is_utf8($bytes);
    $bytes =~ s/([^A-Za-z0-9\-_.~])/sprintf('%%%02X', ord $1)/ge;

    return $bytes;
}


# The headers to add to a request:
#
#   sign_headers(method => 'POST', path => '/', query => '',
#                headers => { host => ..., ... }, body => ...,
#                key => 'local', secret => 'local', token => undef,
#                region => 'us-east-1', service => 'cognito-idp',
#                time => time())
#
# All headers given are signed; host is one of them.

sub sign_headers {
    my (%request) = @_;

    my ($date, $scope) = scope(\%request);

    my %headers = map { lc($_) => $request{headers}{$_} }
                  keys %{$request{headers}};

    $headers{'x-amz-date'} = $date;
    $headers{'x-amz-security-token'} = $request{token}
        if defined $request{token};

    my $names = join ';', sort keys %headers;
    my $signature = signature(\%request, $date, $scope, \%headers,
                              $request{query} // '',
                              sha256_hex($request{body} // ''));

    my %added = (
        'x-amz-date'    => $date,
        'authorization' => ALGORITHM . " Credential=$request{key}/$scope, "
                           . "SignedHeaders=$names, Signature=$signature",
    );

    $added{'x-amz-security-token'} = $request{token}
        if defined $request{token};

    return \%added;
}


# the query of a presigned address, good for $request{expires} seconds

sub presign {
    my (%request) = @_;

    my ($date, $scope) = scope(\%request);

    my %headers = map { lc($_) => $request{headers}{$_} }
                  keys %{$request{headers}};

    my %arguments = (
        'X-Amz-Algorithm'     => ALGORITHM,
        'X-Amz-Credential'    => "$request{key}/$scope",
        'X-Amz-Date'          => $date,
        'X-Amz-Expires'       => $request{expires} // 300,
        'X-Amz-SignedHeaders' => join(';', sort keys %headers),
    );

    my $query = join '&', grep { length } $request{query} // '',
        map { escape($_) . '=' . escape($arguments{$_}) } sort keys %arguments;

    my $signature = signature(\%request, $date, $scope, \%headers, $query,
                              sha256_hex($request{body} // ''));

    return "$query&X-Amz-Signature=$signature";
}


sub scope {
    my ($request) = @_;

    my $date = strftime('%Y%m%dT%H%M%SZ', gmtime($request->{time} // time()));

    $request->{region} //= 'us-east-1';
    $request->{service} //= 'cognito-idp';

    return ($date, join '/', substr($date, 0, 8), $request->{region},
                             $request->{service}, 'aws4_request');
}


sub signature {
    my ($request, $date, $scope, $headers, $query, $body_hash) = @_;

    my $canonical = join "\n",
        $request->{method} // 'POST',
        canonical_path($request->{path} // '/'),
        canonical_query($query),
        (map { "$_:" . trim($headers->{$_}) } sort keys %$headers),
        '',
        join(';', sort keys %$headers),
        $body_hash;

    my $text = join "\n", ALGORITHM, $date, $scope, sha256_hex($canonical);

    my $key = 'AWS4' . $request->{secret};

    for my $part (split m{/}, $scope) {
        $key = hmac_sha256($part, $key);
    }

    return hmac_sha256_hex($text, $key);
}


# path segments as sent are escaped once more for every service but S3

sub canonical_path {
    my ($path) = @_;

    return join('/', map { escape($_) } split(m{/}, $path, -1)) || '/';
}


sub canonical_query {
    my ($query) = @_;

    my @pairs;

    for my $argument (split /&/, $query) {
        my ($name, $value) = split /=/, $argument, 2;

        push @pairs, [ map { escape(unescape($_)) } $name, $value // '' ];
    }

    return join '&', map { "$_->[0]=$_->[1]" }
           sort { $a->[0] cmp $b->[0] || $a->[1] cmp $b->[1] } @pairs;
}


sub unescape {
    my ($text) = @_;

    $text =~ s/%([0-9A-Fa-f]{2})/chr(hex($1))/ge;

    return $text;
}


sub trim {
    my ($text) = @_;

    $text =~ s/^\s+|\s+$//g;
    $text =~ s/ +/ /g;

    return $text;
}


1;
